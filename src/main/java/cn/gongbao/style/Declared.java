package cn.gongbao.style;

/**
 * A value that a rule gives to a property.
 *
 * @param <T> what the property computes to
 * @param property not a shorthand
 * @param value what it is given
 */
record Declared<T>(Property<T> property, Specified<T> value) {}
