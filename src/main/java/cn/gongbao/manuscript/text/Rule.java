package cn.gongbao.manuscript.text;

import java.util.Optional;

/** One way of recognising a paragraph; the first rule of a genre's list that answers wins. */
@FunctionalInterface
interface Rule {

    /** The block that this line is, if the rule can tell. */
    Optional<Block> recognise(Reading here);
}
