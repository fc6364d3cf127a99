/**
 * Draws page masters, HTML and CSS of a layout, into artwork, and tells where their frames are.
 *
 * <p>{@link MasterPress} is the way in. A master passes {@code MasterReader}, which gathers its
 * files and lints them, and {@code MasterRenderer}, the only class that knows OpenHTMLtoPDF;
 * between the two stands {@code MasterCache}, so that a master is drawn once.
 */
package cn.gongbao.master;
