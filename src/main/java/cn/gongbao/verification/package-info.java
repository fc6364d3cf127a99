/**
 * A package of an archive, or a lone archive PDF, to what its four properties are like: authentic,
 * whole, usable, safe (DA/T 70-2018). Asks {@code archive} of the package and {@code inspection} of
 * the PDFs in it.
 */
package cn.gongbao.verification;
