package cn.gongbao.manuscript;

import cn.gongbao.model.Filing;
import cn.gongbao.model.Place;
import java.util.List;

/**
 * What issue.yaml says. Null is what it does not say; nothing is invented.
 *
 * @param id name of the issue folder
 * @param gazette the publication
 * @param issue this number of it
 * @param permit the 准印证
 * @param imprint who makes it
 * @param layout name of the layout
 * @param front what stands before the contents page, and its head
 * @param contents sections in order
 * @param archive what an archive files the issue under
 */
public record Manifest(
        String id,
        Gazette gazette,
        Numbering issue,
        Permit permit,
        Imprint imprint,
        Value layout,
        Front front,
        List<Section> contents,
        Filing archive) {

    /** Copies the list. */
    public Manifest {
        contents = List.copyOf(contents);
    }

    /**
     * The publication.
     *
     * @param title in Chinese
     * @param mongolian the title in Mongolian, or null
     * @param pinyin the title in romanisation, or null
     */
    public record Gazette(Value title, Mongolian mongolian, Value pinyin) {}

    /**
     * A text in Mongolian.
     *
     * @param text in Mongolian script
     * @param verifiedBy who of the language office has read it, or null
     */
    public record Mongolian(Value text, Value verifiedBy) {}

    /**
     * The numbers and dates of an issue.
     *
     * @param year whole number
     * @param number within the year
     * @param serial since the first issue (总期), or null
     * @param period such as 双月刊, or null
     * @param covers first and last month, as in {@code 2017-11/2017-12}, or null
     * @param date in ISO form, or null
     */
    public record Numbering(
            Value year, Value number, Value serial, Value period, Value covers, Value date) {}

    /**
     * What the permit for an internal publication (准印证) fixes; each may be null.
     *
     * @param number of the permit
     * @param approvedTitle as on the permit
     * @param format 开本
     * @param pages whole number
     * @param province that issued it
     * @param validUntil in ISO form
     * @param notice the words that the cover must carry, as 内部资料，免费交流
     */
    public record Permit(
            Value number,
            Value approvedTitle,
            Value format,
            Value pages,
            Value province,
            Value validUntil,
            Value notice) {}

    /**
     * Who makes the issue, for whom, where; each may be null.
     *
     * @param sponsor 主办单位
     * @param compiler 编印单位
     * @param recipients 发送对象
     * @param printer 印刷单位
     * @param printed 印刷日期
     * @param copies 印数
     * @param address of the compiler
     * @param telephone of the compiler
     * @param postcode of the compiler
     */
    public record Imprint(
            Value sponsor,
            Value compiler,
            Value recipients,
            Value printer,
            Value printed,
            Value copies,
            Value address,
            Value telephone,
            Value postcode) {}

    /**
     * What stands before the contents page, and its head.
     *
     * @param introduction name of an HTML file, or null
     * @param board editorial board, role by role
     * @param slogan lines
     * @param contents head of the contents page in Mongolian, or null
     */
    public record Front(
            Value introduction, List<Role> board, List<Value> slogan, Mongolian contents) {
        /** Copies the lists. */
        public Front {
            board = List.copyOf(board);
            slogan = List.copyOf(slogan);
        }
    }

    /**
     * A role on the editorial board.
     *
     * @param label such as 顾问
     * @param names in order
     */
    public record Role(Value label, List<Value> names) {
        /** Copies the list. */
        public Role {
            names = List.copyOf(names);
        }
    }

    /**
     * A section of the contents.
     *
     * @param title in Chinese
     * @param mongolian or null
     * @param documents in order
     */
    public record Section(Value title, Mongolian mongolian, List<Entry> documents) {
        /** Copies the list. */
        public Section {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document of a section.
     *
     * @param source name of its file
     * @param number 发文字号, or null
     * @param contentsTitle as the contents page words it, or null for its own heading
     * @param article a CSS selector of what is the document in a web page, or null to find it
     * @param kind {@code document}, {@code chronicle} or {@code index}, or null to recognise it
     * @param start where it begins: {@code page}, {@code run-on} or {@code recto}, or null as the
     *     layout wants
     * @param setting of its paragraphs: {@code normal} or {@code tight}, or null as the layout
     *     wants
     * @param mongolian its title in Mongolian, or null
     * @param place of the entry
     */
    public record Entry(
            Value source,
            Value number,
            Value contentsTitle,
            Value article,
            Value kind,
            Value start,
            Value setting,
            Mongolian mongolian,
            Place place) {}
}
