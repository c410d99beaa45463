/** Tests of saved queries: what strangers type never changes what is asked. */
@NullMarked
package waqai.query;

import org.jspecify.annotations.NullMarked;
