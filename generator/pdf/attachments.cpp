#include "pdf/attachments.h"

#include "pdf/deflate.h"
#include "pdf/metadata.h"
#include "pdf/tree.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pdf {
namespace {

std::string_view name_of(frame::Attachment::Relationship relationship) {
  using enum frame::Attachment::Relationship;
  switch (relationship) {
    case source: return "Source";
    case data: return "Data";
    case alternative: return "Alternative";
    case supplement: return "Supplement";
  }
  internal_error("no such relationship");
}

Ref write_content(HaruDocument& file, frame::Attachment const& attachment,
                  std::string const& date) {
  Dictionary parameters;
  parameters.integer("Size", static_cast<std::int64_t>(attachment.bytes.size()));
  if (!date.empty()) parameters.text("ModDate", pdf_date(date));
  return file.add_stream(Dictionary()
                             .name("Type", "EmbeddedFile")
                             .name("Subtype", attachment.media_type)
                             .dictionary("Params", parameters)
                             .name("Filter", "FlateDecode"),
                         deflated(attachment.bytes));
}

Ref write_specification(HaruDocument& file, frame::Attachment const& attachment, Ref content) {
  return file.add(Dictionary()
                      .name("Type", "Filespec")
                      .text("F", attachment.name)
                      .text("UF", attachment.name)
                      .text("Desc", attachment.description)
                      .name("AFRelationship", name_of(attachment.relationship))
                      .dictionary("EF", Dictionary().ref("F", content).ref("UF", content)));
}

std::string text_of(Ref ref) {
  std::string text;
  append_ref(text, ref);
  return text;
}

}  // namespace

void add_attachments(Dictionary& catalog, HaruDocument& file, frame::Document const& document) {
  if (document.attachments.empty()) return;
  Array all;
  std::vector<TreeEntry> by_name;
  for (auto const& attachment : document.attachments) {
    auto const content = write_content(file, attachment, document.metadata.date);
    auto const specification = write_specification(file, attachment, content);
    all.ref(specification);
    by_name.push_back({Array().text(attachment.name).elements(), text_of(specification)});
  }
  std::sort(by_name.begin(), by_name.end(),
            [](TreeEntry const& a, TreeEntry const& b) { return a.key < b.key; });
  TreeWriter names(file, TreeKind::names);
  for (auto& entry : by_name) names.add(std::move(entry));
  catalog.array("AF", all).dictionary("Names", Dictionary().ref("EmbeddedFiles", names.finish()));
}

}  // namespace mokuhyo::pdf
