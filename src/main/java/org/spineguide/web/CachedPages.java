package org.spineguide.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller whose pages are the same for everyone until the articles change, so
 * that each is made once and kept. Never for anything personal, nor for what depends on
 * the query of an address: kept pages ignore it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CachedPages {

}
