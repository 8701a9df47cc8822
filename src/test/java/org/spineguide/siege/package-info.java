/**
 * The jar under attack, with little memory, while somebody reads and somebody asks for an
 * appointment. Run by {@code mvn -Psiege verify}.
 */
package org.spineguide.siege;
