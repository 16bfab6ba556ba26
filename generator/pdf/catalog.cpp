#include "pdf/catalog.h"

#include "pdf/attachments.h"

namespace mokuhyo::pdf {
namespace {

Dictionary label(frame::PageLabels const& labels) {
  using Numbering = frame::PageLabels::Numbering;
  Dictionary entries;
  if (labels.numbering != Numbering::none) {
    entries.name("S", labels.numbering == Numbering::decimal ? "D" : "r");
  }
  if (!labels.prefix.empty()) entries.text("P", labels.prefix);
  if (labels.start != 1) entries.integer("St", labels.start);
  return entries;
}

/// ISO 32000-1, 12.4.2: labels begin at the first page.
Array page_labels(std::vector<frame::PageLabels> const& labels) {
  Array numbers;
  if (labels.empty() || labels.front().first > 0) numbers.integer(0).dictionary(label({}));
  for (auto const& one : labels) {
    numbers.integer(static_cast<std::int64_t>(one.first)).dictionary(label(one));
  }
  return numbers;
}

}  // namespace

void write_catalog(HaruDocument& file, frame::Document const& document, CatalogRefs const& refs) {
  Dictionary entries;
  entries.text("Lang", "ja-JP")
      .ref("Metadata", refs.metadata)
      .array("OutputIntents", Array().ref(refs.output_intent))
      .dictionary("MarkInfo", Dictionary().boolean("Marked", true))
      .ref("StructTreeRoot", refs.structure)
      // Sheets have margins of their own: a printer that made them smaller would change their size.
      .dictionary("ViewerPreferences",
                  Dictionary().boolean("DisplayDocTitle", true).name("PrintScaling", "None"))
      .dictionary("PageLabels", Dictionary().array("Nums", page_labels(document.page_labels)));
  if (refs.outline != Ref{}) entries.ref("Outlines", refs.outline).name("PageMode", "UseOutlines");
  add_attachments(entries, file, document);
  file.fill_catalog(entries);
}

}  // namespace mokuhyo::pdf
