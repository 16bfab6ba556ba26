#include "frame/dump.h"

#include "base/decimal.h"

#include <array>
#include <string_view>

namespace mokuhyo::frame {
namespace {

constexpr std::array<std::string_view, 24> role_names = {
    "document", "section",    "heading1",   "heading2",  "paragraph",     "span",
    "table",    "table_head", "table_body", "table_row", "table_heading", "table_data",
    "list",     "list_item",  "label",      "list_body", "reference",     "link",
    "ruby",     "ruby_base",  "ruby_text",  "figure",    "contents",      "contents_item"};
constexpr std::array<char const*, 3> pattern_names = {"", " dashed", " dotted"};
constexpr std::array<char const*, 3> direction_names = {"", " vertical", " turned"};
constexpr std::array<std::string_view, 4> scope_names = {"none", "column", "row", "both"};

std::string points(Length length) { return decimal(length.points(), 2); }
std::string at(Point point) { return points(point.x) + "," + points(point.y); }
std::string extent(Size size) { return points(size.width) + "x" + points(size.height); }

std::string hex(Color color) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (unsigned const part : {color.red, color.green, color.blue}) {
    text += digits[part >> 4U];
    text += digits[part & 0xFU];
  }
  return text;
}

std::string name(ElementId id) {
  return id == artifact ? "artifact" : std::string("e").append(std::to_string(id.index));
}

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (char const c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c == '\n' ? std::string("\\n") : std::string(1, c);
  }
  return result += '"';
}

/// What a line's spacing adds between glyphs: "@offset+thousandths", where it is not nothing.
std::string spacing(TextItem const& item) {
  std::string text;
  Em pen;
  for (auto const& glyph : item.glyphs) {
    if (glyph.position != pen) {
      auto const gap = (glyph.position - pen).thousandths;
      text += " @" + std::to_string(glyph.text_offset) + (gap > 0 ? "+" : "") + std::to_string(gap);
    }
    pen = glyph.position + glyph.advance;
  }
  return text;
}

std::string scaling(Ratio ratio) {
  if (ratio == Ratio{1000}) return {};
  return " scaled " + decimal(ratio.thousandths / 1000.0, 3);
}

std::string describe(TextItem const& item) {
  return "text " + at(item.origin) + " size " + points(item.size) + " face " +
         std::to_string(item.face) + " " + hex(item.color) + scaling(item.scaling) +
         std::string(direction_names[static_cast<std::size_t>(item.direction)]) + " " +
         in_quotes(item.text) + spacing(item);
}

std::string describe(RuleItem const& item) {
  return "rule " + at(item.from) + " to " + at(item.to) + " thickness " + points(item.thickness) +
         " " + hex(item.color) + pattern_names[static_cast<std::size_t>(item.pattern)];
}

std::string describe(Destination const& destination) {
  return "page " + std::to_string(destination.page) + " " + at(destination.target);
}

std::string describe(FillItem const& item) {
  return "fill " + at(item.rect.origin) + " " + extent(item.rect.size) + " " + hex(item.color);
}

/// Where it begins and how long it is; its shape is a font's.
std::string describe(OutlineItem const& item) {
  auto const begin = item.path.empty() ? Point{} : item.path.front().to;
  return "outline " + at(begin) + " of " + std::to_string(item.path.size()) + " thickness " +
         points(item.thickness) + " " + hex(item.color) +
         pattern_names[static_cast<std::size_t>(item.pattern)];
}

void append_press_sheet(std::string& text, PressSheet const& sheet) {
  auto const box = [](Rect rect) { return at(rect.origin) + " " + extent(rect.size); };
  text += "  trim " + box(sheet.trim) + "\n  bleed " + box(sheet.bleed) + "\n";
  for (auto const& mark : sheet.marks) text += "  mark " + describe(mark) + "\n";
}

std::string describe(Link const& link) {
  auto const* const address = std::get_if<std::string>(&link.target);
  auto const where = address != nullptr ? *address : describe(std::get<Destination>(link.target));
  return "link " + at(link.area.origin) + " " + extent(link.area.size) + " to " + where + " " +
         in_quotes(link.description) + " " + name(link.element);
}

std::string describe(StampBox const& box) {
  return "stamp " + at(box.rect.origin) + " " + extent(box.rect.size) + " " + in_quotes(box.role);
}

void append_page(std::string& text, Page const& page) {
  text += "page " + extent(page.size) + "\n";
  if (page.press) append_press_sheet(text, *page.press);
  for (auto const& item : page.items) {
    auto const what = std::visit([](auto const& one) { return describe(one); }, item.what);
    text += "  " + what + " " + name(item.element) + "\n";
  }
  for (auto const& link : page.links) text += "  " + describe(link) + "\n";
  for (auto const& box : page.stamps) text += "  " + describe(box) + " " + name(box.element) + "\n";
}

std::string attributes(Element const& element) {
  std::string text;
  auto const add = [&text](std::string_view key, std::string const& value) {
    text.append(" ").append(key).append("=").append(value);
  };
  if (element.scope != Scope::none) {
    add("scope", std::string(scope_names[static_cast<std::size_t>(element.scope)]));
  }
  if (element.row_span != 1) add("rows", std::to_string(element.row_span));
  if (element.column_span != 1) add("columns", std::to_string(element.column_span));
  if (!element.title.empty()) add("title", in_quotes(element.title));
  if (!element.target.empty()) add("target", element.target);
  if (!element.alternate.empty()) add("alternate", in_quotes(element.alternate));
  if (!element.actual_text.empty()) add("actual", in_quotes(element.actual_text));
  std::string headers;
  for (auto const id : element.headers) headers.append(headers.empty() ? "" : ",").append(name(id));
  if (!headers.empty()) add("headers", headers);
  return text;
}

void append_element(std::string& text, Document const& document, ElementId id, int depth) {
  auto const& element = document.structure.at(id);
  text.append(static_cast<std::size_t>(depth) * 2, ' ');
  text.append(role_names[static_cast<std::size_t>(element.role)]).append(" ").append(name(id));
  text += attributes(element) + "\n";
  for (auto const child : element.children) append_element(text, document, child, depth + 1);
}

void append_metadata(std::string& text, Metadata const& metadata) {
  text += "metadata title=" + in_quotes(metadata.title) + " author=" + in_quotes(metadata.author) +
          " subject=" + in_quotes(metadata.subject) + " date=" + in_quotes(metadata.date) + "\n";
}

}  // namespace

std::string dump(Document const& document) {
  std::string text;
  append_metadata(text, document.metadata);
  for (auto const& entry : document.outline) {
    text += "outline " + std::to_string(entry.level) + " " + in_quotes(entry.title) + " page " +
            std::to_string(entry.page) + " " + at(entry.target) + "\n";
  }
  for (auto const& page : document.pages) append_page(text, page);
  for (auto const& attachment : document.attachments) {
    text += "attachment " + in_quotes(attachment.name) + " " + attachment.media_type + " " +
            std::to_string(attachment.bytes.size()) + " bytes\n";
  }
  text += "structure\n";
  append_element(text, document, document.structure.root(), 1);
  return text;
}

}  // namespace mokuhyo::frame
