package org.pingandeng.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.paper.Paper;

/** Fills frozen forms with their items. */
final class FormSheets {

    private FormSheets() {}

    static List<FormSheet> of(List<Paper> forms, ItemBank bank) {
        List<VersionId> versions = forms.stream()
                .flatMap(form -> form.slots().stream())
                .map(slot -> new VersionId(slot.item(), slot.version()))
                .distinct()
                .toList();
        Map<VersionId, Item> contents = bank.contents(versions);
        Map<VersionId, String> codes = versions.stream()
                .collect(Collectors.toMap(
                        version -> version,
                        version -> bank.entry(version.item())
                                .map(ItemBank.Entry::code)
                                .orElse("—")));
        List<FormSheet> sheets = new ArrayList<>();
        for (Paper form : forms) {
            sheets.add(new FormSheet(
                    sheets.size() + 1,
                    form,
                    form.slots().stream()
                            .map(slot -> line(slot, contents, codes))
                            .toList()));
        }
        return List.copyOf(sheets);
    }

    private static FormSheet.Line line(Paper.Slot slot, Map<VersionId, Item> contents, Map<VersionId, String> codes) {
        VersionId version = new VersionId(slot.item(), slot.version());
        return new FormSheet.Line(slot, codes.get(version), contents.get(version));
    }
}
