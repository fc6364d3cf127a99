package cn.gongbao.manuscript.web;

import java.util.Locale;

/** Why something of a page does not come into the copy. */
public enum Reason {
    /** Program code. */
    SCRIPT,
    /** Style sheets, and what word processors say of themselves in an xml element. */
    STYLE,
    /** Fields and buttons. */
    FORM,
    /** What a browser does not show. */
    HIDDEN,
    /** Buttons for sharing, printing, closing, larger type. */
    SHARE,
    /** Menus, the way to the page, its head and foot, where they stand among the article. */
    NAVIGATION,
    /** All that stands around the article. */
    OUTSIDE_ARTICLE,
    /** Frames, films, sounds and drawings that are programs. */
    EMBEDDED,
    /** Text struck through or marked as deleted. */
    STRUCK_OUT,
    /** Pictures of one or two points that count readers. */
    TRACKING_PICTURE,
    /** A heading that the article itself repeats. */
    REPEATED_TITLE,
    /** What a reader without JavaScript would see. */
    NOSCRIPT,
    /** An entry of a Markdown file's head that is neither title nor number. */
    FRONT_MATTER;

    /** The message key without its room. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
