/**
 * A press for Chinese government gazettes: one issue folder in, finished pages out.
 *
 * <p>{@link cn.gongbao.Press} is the pipeline on one screen; start reading there. Each room is a
 * package, each stage a function from immutable input to immutable result and notices. A room knows
 * only rooms of a lower level, and a library has one room; {@code PackageGraphTest} holds both.
 *
 * <table>
 *   <caption>The rooms</caption>
 *   <tr><th>level</th><th>package</th><th>role</th><th>library</th></tr>
 *   <tr><td>0</td><td>{@code model}</td>
 *       <td>lengths, places in sources, notices; what an issue and a layout are</td>
 *       <td>Jsoup's tree, as the copy itself</td></tr>
 *   <tr><td>0</td><td>{@code notation}</td>
 *       <td>values as JSON, CSV, markup and bytes</td>
 *       <td></td></tr>
 *   <tr><td>1</td><td>{@code type}</td>
 *       <td>faces, metrics, glyph runs, shaping, character classes, punctuation widths</td>
 *       <td>the JDK's text layout, for Mongolian</td></tr>
 *   <tr><td>1</td><td>{@code style}</td>
 *       <td>the cascade: CSS to the style of every element</td>
 *       <td>ph-css</td></tr>
 *   <tr><td>2</td><td>{@code page}</td>
 *       <td>what has been placed: pages, frames, lines, rules, pictures, links, structure;
 *           sheets</td>
 *       <td></td></tr>
 *   <tr><td>3</td><td>{@code manuscript}</td>
 *       <td>manifest, documents and layout file to one issue</td>
 *       <td>SnakeYAML Engine, JMustache, Apache POI, commonmark</td></tr>
 *   <tr><td>3</td><td>{@code master}</td>
 *       <td>page masters to artwork and frames</td>
 *       <td>OpenHTMLtoPDF</td></tr>
 *   <tr><td>3</td><td>{@code galley}</td>
 *       <td>copy to set lines of its measure</td>
 *       <td>ICU4J</td></tr>
 *   <tr><td>4</td><td>{@code makeup}</td>
 *       <td>galleys to pages: columns, balance, folios, contents; the only loop</td>
 *       <td></td></tr>
 *   <tr><td>5</td><td>{@code imposition}</td>
 *       <td>page numbers to press sheets: sections, places, creep, marks</td>
 *       <td></td></tr>
 *   <tr><td>5</td><td>{@code proof}</td>
 *       <td>pages to marked proofs, a page map, a page-numbering sheet, a text trace</td>
 *       <td></td></tr>
 *   <tr><td>5</td><td>{@code check}</td>
 *       <td>sources against the text of the finished file: nothing is lost</td>
 *       <td></td></tr>
 *   <tr><td>5</td><td>{@code archive}</td>
 *       <td>editions and sources to a package; a package to what is wrong with it; PDF/A</td>
 *       <td>veraPDF; BouncyCastle, for SM3</td></tr>
 *   <tr><td>5</td><td>{@code pdf}</td>
 *       <td>pages to PDF: fonts, text layer, tags, inks, metadata</td>
 *       <td>PDFBox</td></tr>
 *   <tr><td>5</td><td>{@code inspection}</td>
 *       <td>finished PDFs read back: text, structure, navigation</td>
 *       <td>PDFBox</td></tr>
 *   <tr><td>6</td><td>{@code verification}</td>
 *       <td>a package, or a lone archive PDF, to what the four properties are like</td>
 *       <td></td></tr>
 *   <tr><td>6</td><td>this one</td>
 *       <td>the pipeline</td>
 *       <td></td></tr>
 *   <tr><td>7</td><td>{@code cli}</td>
 *       <td>arguments, messages, exit codes; alone asks for environment and streams</td>
 *       <td>Picocli</td></tr>
 * </table>
 */
package cn.gongbao;
