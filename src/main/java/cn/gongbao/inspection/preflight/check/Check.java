package cn.gongbao.inspection.preflight.check;

/** Something that a press wants of a file. */
public interface Check {

    /** Looks at all that it is about. */
    CheckReport examine(Job job);
}
