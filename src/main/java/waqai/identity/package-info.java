/**
 * Who is who and what is the same, across articles: profiles of entities and tellings of events come
 * in, groups go out. Pure functions of sets: nothing here depends on an order or on a store.
 */
@NullMarked
package waqai.identity;

import org.jspecify.annotations.NullMarked;
