package cn.gongbao.manuscript.docx;

/**
 * What the readers of one document's stories share: text, boxes, cells and notes.
 *
 * @param styles of the document
 * @param labels computes numbers as the stories are read
 * @param notes hands out footnotes and endnotes
 * @param comments of the document
 * @param pictures names pictures
 * @param remarks gathers what there is to tell
 */
record Desk(
        Styles styles,
        Labels labels,
        Notes notes,
        Comments comments,
        Pictures pictures,
        Remarks remarks) {}
