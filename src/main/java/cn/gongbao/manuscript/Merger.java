package cn.gongbao.manuscript;

import cn.gongbao.manuscript.TemplateContext.Ready;
import cn.gongbao.manuscript.source.Draft;
import cn.gongbao.manuscript.source.SourceFolder;
import cn.gongbao.manuscript.source.SourceText;
import cn.gongbao.manuscript.text.Account;
import cn.gongbao.manuscript.text.Block;
import cn.gongbao.manuscript.text.Kind;
import cn.gongbao.manuscript.text.Months;
import cn.gongbao.manuscript.text.Recogniser;
import cn.gongbao.manuscript.text.Recogniser.Outline;
import cn.gongbao.model.DocumentForm;
import cn.gongbao.model.Issue;
import cn.gongbao.model.Layout;
import cn.gongbao.model.Noted;
import cn.gongbao.model.Notice;
import cn.gongbao.model.Place;
import cn.gongbao.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Merges an issue's manifest and documents with a layout's template into one HTML document. */
public final class Merger {

    private final SourceFolder folder;
    private final Manifest manifest;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, byte[]> pictures = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    private Merger(Path issueFolder, Manifest manifest) {
        this.folder = new SourceFolder(issueFolder);
        this.manifest = manifest;
    }

    /**
     * Merges an issue.
     *
     * @param issueFolder that the manifest was read from
     * @param manifest of the issue
     * @param layout whose template is filled
     * @return the issue, or every error in its documents and the template, findings beside them
     */
    public static Noted<Issue> merge(Path issueFolder, Manifest manifest, Layout layout) {
        return new Merger(issueFolder, manifest).merge(layout);
    }

    private Noted<Issue> merge(Layout layout) {
        Value introduction = introduction();
        List<List<Ready>> sections = new ArrayList<>();
        int number = 0;
        for (Manifest.Section section : manifest.contents()) {
            List<Ready> documents = new ArrayList<>();
            for (Manifest.Entry entry : section.documents()) {
                number++;
                Ready document = document("d" + number, section, entry);
                if (document != null) {
                    documents.add(document);
                }
            }
            sections.add(documents);
        }
        SourceText template = read(layout.folder(), layout.template(), Place.of(layout.template()));
        Issue issue = failed() ? null : issue(layout, template, introduction, sections);
        return new Noted<>(failed() ? null : issue, notices);
    }

    private Issue issue(
            Layout layout, SourceText template, Value introduction, List<List<Ready>> sections) {
        String label = manifest.issue().year() + "年第" + manifest.issue().number() + "期";
        Map<String, Object> context = TemplateContext.of(manifest, label, introduction, sections);
        Noted<String> html = IssueTemplate.fill(template, context);
        notices.addAll(html.notices());
        if (html.failed()) {
            return null;
        }
        Document copy = CopyFinisher.finish(html.value(), layout.template(), manifest, label);
        List<Ready> documents = sections.stream().flatMap(List::stream).toList();
        checkComplete(copy, documents, layout);
        return new Issue(
                manifest.gazette().title().text(),
                label,
                manifest.id(),
                Value.textOf(manifest.imprint().sponsor()),
                IssueDate.of(manifest.issue()).toString(),
                manifest.layout().text(),
                copy,
                documents.stream().map(Ready::article).toList(),
                pictures,
                sources,
                manifest.archive());
    }

    /** Every document must stand in the copy once: a template may neither drop nor repeat one. */
    private void checkComplete(Document copy, List<Ready> documents, Layout layout) {
        Map<String, Integer> standing = new HashMap<>();
        copy.select("article").forEach(article -> standing.merge(article.id(), 1, Integer::sum));
        for (Ready document : documents) {
            int times = standing.getOrDefault(document.article().id(), 0);
            if (times != 1) {
                notices.add(
                        Notice.error(
                                Place.of(layout.template()),
                                times == 0
                                        ? "template.document-left-out"
                                        : "template.document-twice",
                                document.entry().source().text()));
            }
        }
    }

    private Value introduction() {
        Value name = manifest.front().introduction();
        SourceText source = name == null ? null : read(folder.root(), name.text(), name.place());
        if (source == null) {
            return null;
        }
        Noted<Value> introduction = Introduction.read(source);
        notices.addAll(introduction.notices());
        return introduction.value();
    }

    private Ready document(String id, Manifest.Section section, Manifest.Entry entry) {
        String name = entry.source().text();
        String kind = Value.textOf(entry.kind());
        Months months = Months.parse(Value.textOf(manifest.issue().covers()));
        Noted<Path> file = folder.find(name, entry.source().place());
        notices.addAll(file.notices());
        if (entry.article() != null && !DocumentReader.isWeb(name)) {
            notices.add(Notice.error(entry.article().place(), "web.selector-idle", name));
        }
        if (file.failed()) {
            return null;
        }
        Noted<Outline> recognised;
        if (DocumentReader.isPlain(name)) {
            Noted<SourceText> source = SourceText.readDocument(file.value(), name);
            notices.addAll(source.notices());
            if (source.failed()) {
                return null;
            }
            recognised = Recogniser.recognise(source.value(), kind, months);
            sources.add(Account.of(source.value()));
        } else {
            Noted<Draft> draft = DocumentReader.read(file.value(), id, entry);
            notices.addAll(draft.notices());
            if (draft.failed()) {
                return null;
            }
            pictures.putAll(draft.value().pictures());
            recognised = Recogniser.recognise(draft.value(), name, kind, months);
            sources.add(Account.of(draft.value(), name, recognised.value().omissions()));
        }
        notices.addAll(recognised.notices());
        Outline outline = recognised.value();
        Element element = ArticleAssembler.assemble(outline, id, name, entry.mongolian());
        DocumentForm.classes(Value.textOf(entry.start()), Value.textOf(entry.setting()))
                .forEach(element::addClass);
        Value title = new Value(outline.title(), place(outline, Kind.TITLE, name));
        Value number = entry.number();
        if (number == null && outline.number() != null) {
            number = new Value(outline.number(), place(outline, Kind.NUMBER, name));
        }
        Value worded = entry.contentsTitle() == null ? title : entry.contentsTitle();
        Issue.Article article =
                new Issue.Article(
                        id,
                        section.title().text(),
                        title.text(),
                        worded.text(),
                        Value.textOf(number),
                        entry.place());
        return new Ready(article, entry, title, number, CopyFinisher.html(element));
    }

    private static Place place(Outline outline, Kind kind, String file) {
        return outline.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(Block::place)
                .findFirst()
                .orElse(Place.of(file));
    }

    private SourceText read(Path root, String name, Place place) {
        Noted<Path> file = new SourceFolder(root).find(name, place);
        notices.addAll(file.notices());
        if (file.failed()) {
            return null;
        }
        Noted<SourceText> source = SourceText.read(file.value(), name);
        notices.addAll(source.notices());
        return source.value();
    }

    private boolean failed() {
        return new Noted<>("", notices).failed();
    }
}
