/**
 * What an archive keeps of an issue: the package, its digests and metadata, and their examination.
 *
 * <p>RFC 8493 (BagIt), DA/T 46-2009, DA/T 22-2015, DA/T 70-2018.
 */
package cn.gongbao.archive;
