#include "form/template_reader.h"

#include "base/digest.h"
#include "form/block_reader.h"
#include "form/check_reader.h"
#include "form/draft_reader.h"
#include "form/field_reader.h"
#include "form/page_reader.h"
#include "form/pattern_reader.h"
#include "input/canonical.h"

namespace mokuhyo::form {
namespace {

constexpr std::string_view title_insertion = "{title}";

/// A copied template must not go on under its old name.
void check_name(Keys& keys, std::string_view name) {
  auto const own = keys.require("template");
  if (!own || own->text() == name) return;
  std::string const file(name);
  own->error({"テンプレートの名前がファイル名「" + file + "」と違います",
              "the template is not called like its file `" + file + "`"},
             {"「template: " + file + "」と書いてください", "write `template: " + file + "`"});
}

Marks read_marks(Node node) {
  Marks marks;
  Keys keys(node);
  auto const* const mapping = node.value().mapping();
  if (mapping == nullptr) return marks;
  for (auto const& entry : mapping->entries) {
    Keys settings(*keys.find(entry.key));
    Mark mark;
    mark.mark = entry.key;
    if (auto const means = settings.require("means")) mark.means = means->text();
    if (auto const reached = settings.find("reached")) mark.reached = reached->flag();
    marks.push_back(std::move(mark));
  }
  return marks;
}

/// `name:` may insert the title, which is no field.
std::string with_title(std::string name, std::string const& title) {
  auto const at = name.find(title_insertion);
  return at == std::string::npos ? name : name.replace(at, title_insertion.size(), title);
}

void read_names(Keys& keys, Template& made) {
  Scope const scope = sheet_scope(made.fields);
  auto const title = keys.require("title");
  if (!title) return;
  auto read = read_pattern(PatternText{title->text(), title->span()}, scope);
  bool const is_sound = !read.diagnostics.has_errors();
  made.title = std::move(read).take(title->diagnostics()).value();
  made.title_span = title->span();
  made.document_name = made.title;
  if (auto const name = keys.find("name")) {
    std::string const text = with_title(name->text(), is_sound ? title->text() : "");
    made.document_name =
        read_pattern(PatternText{text, name->span()}, scope).take(name->diagnostics()).value();
  }
  auto const short_name = keys.find("short-name");
  made.short_name = short_name ? read_pattern(*short_name, scope) : made.document_name;
}

void read_looks(Keys& keys, Template& made) {
  if (auto const page = keys.require("page")) made.page = read_page(*page);
  if (auto const type = keys.find("type")) made.type = read_type(*type);
  if (auto const fit = keys.find("fit")) {
    auto const setup = read_fit(*fit);
    made.fit = setup.fit;
    made.fit_pages = setup.pages;
  }
  if (auto const widths = keys.find("widths")) made.widths = read_width_scope(*widths);
  auto const drafts = keys.find("draft");
  made.drafts = drafts ? read_drafts(*drafts) : default_drafts();
  if (auto const sizes = keys.find("sizes")) made.sizes = read_size_scope(*sizes);
}

void read_data(Keys& keys, Template& made) {
  auto const fields = keys.require("fields");
  if (!fields) return;
  made.fields = read_fields(*fields);
  fields->diagnostics().append(resolve_fields(made.fields));
  if (auto const marks = keys.find("marks")) made.marks = read_marks(*marks);
  auto const directions = keys.find("direction-controls");
  if (directions && directions->flag()) made.direction_controls = input::DirectionControls::kept;
}

/// Checks print nothing: what was signed stays so when a form gets better ones.
std::string digest_of_printed(input::Value const& root) {
  std::string bytes;
  auto const* const mapping = root.mapping();
  if (mapping == nullptr) return {};
  for (auto const& entry : mapping->entries) {
    if (entry.key == "checks") continue;
    input::append_measured(bytes, entry.key);
    input::append_measured(bytes, input::canonical(entry.value));
  }
  return sha256(bytes);
}

}  // namespace

Result<std::unique_ptr<Template>> read_template(input::Value const& root, std::string_view name) {
  Diagnostics said;
  auto made = std::make_unique<Template>();
  made->digest = digest_of_printed(root);
  {
    Keys keys(Node(root, said));
    check_name(keys, name);
    static_cast<void>(keys.find("extends"));  // followed before; known, should it be misspelt
    read_data(keys, *made);
    read_names(keys, *made);
    read_looks(keys, *made);
    if (auto const checks = keys.find("checks")) made->checks = read_checks(*checks, made->fields);
    if (auto const blocks = keys.require("blocks"))
      made->blocks = read_blocks(*blocks, made->fields);
  }
  return {std::move(made), std::move(said)};
}

}  // namespace mokuhyo::form
