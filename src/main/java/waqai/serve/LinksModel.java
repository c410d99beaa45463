package waqai.serve;

import java.util.List;
import java.util.Optional;

/**
 * What points at a thing.
 *
 * @param rows the property and who has it
 * @param before the address of the part before
 * @param after the address of the part after
 */
public record LinksModel(
    Segment thing, List<ThingModel.Row> rows, Optional<String> before, Optional<String> after) {}
