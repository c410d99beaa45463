package waqai.extract;

/** When and where the events of a sentence happen. */
record Setting(EventTimes times, EventPlaces places) {}
