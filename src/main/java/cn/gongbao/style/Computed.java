package cn.gongbao.style;

/**
 * A style together with what only its heirs need.
 *
 * @param style the computed style
 * @param lineHeight as it is inherited
 */
record Computed(Style style, LineHeight lineHeight) {}
