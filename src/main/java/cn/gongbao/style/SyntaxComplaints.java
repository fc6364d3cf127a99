package cn.gongbao.style;

import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the parser cannot read into notices. */
final class SyntaxComplaints implements ICSSParseErrorHandler, ICSSParseExceptionCallback {

    private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");

    private final Source source;
    private final List<Notice> notices;

    SyntaxComplaints(Source source, List<Notice> notices) {
        this.source = source;
        this.notices = notices;
    }

    @Override
    public void onCSSParseError(ParseException exception, Token last) {
        onException(exception);
    }

    @Override
    public void onCSSBrowserCompliantSkip(ParseException exception, Token from, Token to) {
        if (exception == null) {
            unexpected(from);
        } else {
            onException(exception);
        }
    }

    // The token is the last of the at-rule; the complaint belongs to its first.
    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
        Place place = source.lastBefore(token.endLine, token.endColumn, rule);
        notices.add(Notice.error(place, "style.at-rule", rule));
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token name) {
        Place place = source.place(prefix.beginLine, prefix.beginColumn);
        notices.add(Notice.error(place, "style.unknown-property", prefix.image + name.image));
    }

    // An exception with the place follows.
    @Override
    public void onIllegalCharacter(char character) {}

    @Override
    public void onException(ParseException exception) {
        Token token = exception.currentToken;
        if (token != null && token.next != null) {
            unexpected(token.next);
            return;
        }
        // no token was made: the file ends inside a comment
        Matcher lexical = LEXICAL.matcher(exception.getMessage());
        Place place =
                lexical.find()
                        ? source.place(
                                Integer.parseInt(lexical.group(1)),
                                Integer.parseInt(lexical.group(2)))
                        : source.whole();
        notices.add(Notice.error(place, "style.unfinished"));
    }

    private void unexpected(Token token) {
        Place place = source.place(token.beginLine, token.beginColumn);
        notices.add(
                token.image.isEmpty()
                        ? Notice.error(place, "style.unfinished")
                        : Notice.error(place, "style.syntax", token.image.strip()));
    }
}
