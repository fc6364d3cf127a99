package cn.gongbao.style;

import java.util.Set;

/**
 * The names that a layout defines and its style sheet may use.
 *
 * @param inks names of the inks
 * @param families names of the font families
 */
record Vocabulary(Set<String> inks, Set<String> families) {

    /** Copies the names. */
    Vocabulary {
        inks = Set.copyOf(inks);
        families = Set.copyOf(families);
    }
}
