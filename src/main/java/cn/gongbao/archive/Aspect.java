package cn.gongbao.archive;

/** The four properties that an archive examines, 四性 (DA/T 70-2018). */
public enum Aspect {
    /** 真实性: it is what it was. */
    AUTHENTICITY,
    /** 完整性: nothing is missing, nothing was added. */
    INTEGRITY,
    /** 可用性: it can be read. */
    USABILITY,
    /** 安全性: it does no harm. */
    SECURITY
}
