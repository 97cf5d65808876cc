/**
 * The books of a station and their gapless numbers (पंजिका). A book of the year is an aggregate; the number and the complaint that
 * bears it are one commit.
 */
@NullMarked
package in.sakshi.command.register;

import org.jspecify.annotations.NullMarked;
