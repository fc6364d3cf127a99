package cn.gongbao.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes what a file's colours are meant for (ISO 32000-1 §14.11.5), one condition to a file. */
final class OutputIntents {

    private OutputIntents() {}

    static COSArray write(OutputCondition condition, Conformance conformance, Streams streams) {
        COSStream profile = streams.compressed(condition.profile(), condition.profile().length);
        profile.setInt(COSName.N, condition.components());
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.getPDFName(conformance.intent()));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, condition.identifier());
        intent.setString(COSName.OUTPUT_CONDITION, condition.description());
        intent.setString(COSName.INFO, condition.description());
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }
}
