package waqai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;

/** Gives each event of a sentence its own place. */
final class EventPlaces {
  private static final List<String> PLACE_SLOTS =
      List.of("في", "ب", "داخل", "قرب", "خارج", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي",
          "شرقي", "غربي", "امام", "قبالة", "عند", "علي");

  private final FillerReader fillers;

  EventPlaces(FillerReader fillers) {
    this.fillers = fillers;
  }

  /** Where it happens. */
  List<Filler> of(Match match) {
    Set<Integer> taken = new HashSet<>();
    match.actors().forEach(f -> taken.add(f.token()));
    match.recipients().forEach(f -> taken.add(f.token()));
    for (String slot : PLACE_SLOTS) {
      List<Filler> found = new ArrayList<>();
      for (Filler filler : match.frame().slot(slot)) {
        if (isPlace(filler) && !taken.contains(filler.token())
            && (!slot.equals("ب") && !slot.equals("علي") || isTown(filler))) {
          found.add(filler);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isPlace(Filler filler) {
    return filler instanceof Filler.Homeland
        || filler instanceof Filler.Named && fillers.is(filler, SlotClass.PLACE);
  }

  private static boolean isTown(Filler filler) {
    return filler instanceof Filler.Named named
        && named.mention().named()
        && named.mention().kind() == EntityKind.PLACE;
  }
}
