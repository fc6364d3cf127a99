package cn.gongbao.manuscript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB/T 9704-2012 7.2.5 and the forms beside it. */
class DocumentNumberTest {

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "昆政发〔2017〕25号 | accepted | -",
                "昆政办发〔2017〕115号 | accepted | -",
                "第12号 | accepted | -",
                "（第12号） | accepted | -",
                "石桥县人民政府令第12号 | accepted | -",
                "石桥县人民政府令第十二号 | accepted | -",
                "石政发〔2020〕5号、石水发〔2020〕8号 | accepted | -",
                "石政发〔2020〕5号 石水发〔2020〕8号 | accepted | -",
                "石财〔2020〕农12号 | accepted | -",
                "石安办〔2020〕12-1号 | accepted | -",
                "石桥县水利局公告2020年第5号 | accepted | -",
                "昆政发[2017]25号 | odd | 昆政发〔2017〕25号",
                "昆政发［2017］25号 | odd | 昆政发〔2017〕25号",
                "昆政发（2017）25号 | odd | 昆政发〔2017〕25号",
                "昆政发【2017】25号 | odd | 昆政发〔2017〕25号",
                "昆政发〔2017〕第25号 | odd | 昆政发〔2017〕25号",
                "昆政发〔2017〕025号 | odd | 昆政发〔2017〕25号",
                "昆政发 〔2017〕 25 号 | odd | 昆政发〔2017〕25号",
                "昆政发〔17〕25号 | odd | -",
                "昆政发〔2017〕25 | odd | -",
                "第五号文 | odd | -",
            })
    void forms(String number, String verdict, String mended) {
        Notice notice = DocumentNumber.complaint(number, Place.of("a.txt")).orElse(null);
        assertEquals(verdict, notice == null ? "accepted" : "odd");
        assertEquals(
                mended,
                notice == null || notice.arguments().size() < 2 ? null : notice.arguments().get(1));
    }
}
