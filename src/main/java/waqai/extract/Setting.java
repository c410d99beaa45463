package waqai.extract;

/** When and where the events of a sentence happen, and what is counted of them. */
record Setting(EventTimes times, EventPlaces places, QuantityReader quantities) {}
