/**
 * Reads finished PDF files back as any other reader would, and examines their lines against the
 * rules of composition.
 */
package cn.gongbao.inspection;
