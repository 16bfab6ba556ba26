#include "input/value_builder.h"

#include "base/utf8.h"
#include "input/continuation.h"
#include "input/keys.h"
#include "input/slips.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::input {
namespace {

/// The tag as a user writes it: yaml-cpp gives "?" and "!" to scalars without one, and spells out
/// the standard ones.
std::string written_tag(std::string const& tag) {
  constexpr std::string_view standard = "tag:yaml.org,2002:";
  if (tag == "?" || tag == "!") return {};
  if (tag.starts_with(standard)) return "!!" + tag.substr(standard.size());
  return tag;
}

/// yaml-cpp ends a tag before the first character that is not ASCII, and takes the rest for text.
std::string cut_off_tag(std::string_view source, std::size_t offset) {
  auto const rest = source.substr(std::min(offset, source.size()));
  bool const is_cut = rest.size() > 1 && rest[0] == '!' && (rest[1] & 0x80) != 0;
  return is_cut ? std::string(rest.substr(0, rest.find_first_of(" \t\r\n,[]{}"))) : std::string();
}

/// yaml-cpp writes the escapes \N and \_ as the single bytes 85 and A0, which are no UTF-8.
std::string with_whole_characters(std::string_view text) {
  std::string whole;
  while (auto const single = utf8::first_invalid(text)) {
    whole += text.substr(0, *single);
    utf8::append(whole, static_cast<unsigned char>(text[*single]));
    text.remove_prefix(*single + 1);
  }
  return whole += text;
}

/// yaml-cpp clips the line breaks at the end of a quoted text, as it does with blocks, where all
/// but the first are text (YAML 1.2.2, 6.5). What escapes make of them is left to it.
std::string with_last_breaks(std::string text, std::string_view quoted) {
  auto const last = quoted.substr(0, quoted.size() - 1).find_last_not_of(" \t\r\n");
  auto const breaks =
      std::count(quoted.begin() + static_cast<std::ptrdiff_t>(last), quoted.end(), '\n');
  if (breaks < 2 || quoted.find('\\') != std::string_view::npos) return text;
  text.erase(text.find_last_not_of('\n') + 1);
  return text.append(static_cast<std::size_t>(breaks - 1), '\n');
}

std::size_t offset_of(YAML::Mark const& mark) {
  return static_cast<std::size_t>(std::max(mark.pos, 0));
}

/// Bytes between the start of the line and `offset`.
std::size_t column_of(std::string_view source, std::size_t offset) {
  auto const end_of_previous = source.substr(0, offset).rfind('\n');
  return end_of_previous == std::string_view::npos ? offset : offset - end_of_previous - 1;
}

/// What an author writes behind & to be printed is not.
Diagnostic unused_anchor(std::string const& name, Span place) {
  return {Severity::warning,
          place,
          {},
          {"「" + name + "」は別名の印と読まれ、印字されません",
           "`" + name + "` is read as an anchor and is not printed"},
          {"印字するなら、値の全体を引用符で囲んでください",
           "to print it put the whole value in quotes"}};
}

}  // namespace

Span ValueBuilder::span(std::size_t begin, std::size_t end) const {
  return of_whole_characters({&m_file, static_cast<std::uint32_t>(begin),
                              static_cast<std::uint32_t>(std::max(begin, end) - begin)});
}

bool ValueBuilder::expects_key() const {
  return !m_frames.empty() && m_frames.back().value.mapping() != nullptr &&
         !m_frames.back().pending;
}

void ValueBuilder::stop(Diagnostic reason) {
  reason.span = of_whole_characters(reason.span);
  m_diagnostics.add(std::move(reason));
  m_stopped = true;
  throw Stop{};
}

void ValueBuilder::stop(Span where, Message message, Message hint) {
  stop({Severity::error, where, {}, std::move(message), std::move(hint)});
}

void ValueBuilder::stop_if(std::optional<Diagnostic> reason) {
  if (reason) stop(*std::move(reason));
}

void ValueBuilder::charge(Size const& size, Span where) {
  m_total.nodes += size.nodes;
  m_total.bytes += size.bytes;
  if (m_total.nodes > m_limits.nodes) {
    stop(where, limit_message("項目が多すぎます", "too many items", m_limits.nodes),
         {"ファイルを分けてください", "split the file"});
  }
  if (m_total.bytes > m_limits.text_bytes) {
    stop(where, limit_message("文字が多すぎます", "too many bytes of text", m_limits.text_bytes),
         {"ファイルを分けてください", "split the file"});
  }
  if (m_frames.size() + size.depth > m_limits.depth) {
    stop(where, limit_message("入れ子が深すぎます", "nested too deeply", m_limits.depth), {});
  }
}

ValueBuilder::Size ValueBuilder::size_of(Value const& value) {
  Size total{1, 0, 0};
  auto const include = [&total](Value const& child) {
    Size const size = size_of(child);
    total = {total.nodes + size.nodes, total.bytes + size.bytes,
             std::max(total.depth, size.depth + 1)};
  };
  if (auto const* const scalar = value.scalar()) total.bytes = scalar->text.size();
  if (auto const* const sequence = value.sequence()) {
    std::for_each(sequence->items.begin(), sequence->items.end(), include);
  }
  if (auto const* const mapping = value.mapping()) {
    for (Entry const& entry : mapping->entries) {
      total.bytes += entry.key.size();
      include(entry.value);
    }
  }
  return total;
}

void ValueBuilder::OnDocumentStart(YAML::Mark const& mark) {
  if (!std::exchange(m_has_document, true)) return;
  auto const here = span(offset_of(mark), offset_of(mark) + 1);
  if (source().substr(here.offset).starts_with("---")) {
    stop(here, {"一つのファイルに文書が二つあります", "a second document in one file"},
         {"「---」の行を消すか、ファイルを分けてください",
          "remove the line `---` or split the file"});
  }
  // yaml-cpp begins a new document where a line fits no open level.
  stop(unfitting_line(m_file, here.offset));
}

void ValueBuilder::OnDocumentEnd() {
  for (auto const& [name, place] : m_unused_anchors) {
    m_diagnostics.add(unused_anchor("&" + std::string(name), place));
  }
}

void ValueBuilder::note_anchor(std::size_t offset, YAML::anchor_t anchor) {
  if (anchor == 0) return;
  std::size_t const begin = std::min(source().find('&', offset), source().size());
  std::size_t const end = std::min(source().find_first_of(" \t\r\n,[]{}", begin), source().size());
  auto const name = source().substr(begin, end - begin);
  m_unused_anchors.emplace(name.substr(std::min<std::size_t>(1, name.size())), span(begin, end));
}

/// yaml-cpp puts a null that nothing is written for at what comes next, which may be a key that
/// begins like a word for null: that stands no deeper than the collection that the null is in.
std::string_view ValueBuilder::null_word_at(std::size_t begin) const {
  bool const may_be_next = !m_frames.empty() && !expects_key() &&
                           m_frames.back().style == YAML::EmitterStyle::Block &&
                           column_of(source(), begin) <= m_frames.back().column;
  return may_be_next ? std::string_view() : null_word(source(), begin);
}

void ValueBuilder::OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) {
  std::size_t const offset = offset_of(mark);
  note_anchor(offset, anchor);
  std::size_t const begin = find_written(source(), offset, "~").begin;
  auto const word = null_word_at(begin);
  if (!word.empty()) {
    m_end = begin + word.size();
    add({span(begin, m_end), {}, Scalar{std::string(word), ScalarStyle::plain}}, anchor);
    return;
  }
  check_has_colon(offset);
  m_end = after_last_indicator(source(), m_end, offset);
  if (auto warning = find_lost_text(m_file, m_end)) m_diagnostics.add(*std::move(warning));
  add({span(m_end, m_end), {}, Scalar{{}, ScalarStyle::null}}, anchor);
}

void ValueBuilder::check_has_colon(std::size_t null_offset) {
  bool const in_block = !m_frames.empty() && m_frames.back().pending &&
                        m_frames.back().style == YAML::EmitterStyle::Block;
  // yaml-cpp puts the null of a key that no colon follows at the key itself.
  if (!in_block || m_frames.back().pending_offset != null_offset) return;
  Span const key = m_frames.back().pending->key_span;
  stop_if(find_slip(m_file, key.offset));
  stop(key, {"キーの後にコロンがありません", "no colon after this key"},
       {"「キー: 値」の形で書いてください", "write `key: value`"});
}

void ValueBuilder::OnAlias(YAML::Mark const& mark, YAML::anchor_t anchor) {
  std::size_t const offset = offset_of(mark);
  m_end = source().find_first_of(" \t\r\n,[]{}", offset);
  m_end = std::min(m_end, source().size());
  m_unused_anchors.erase(source().substr(offset, m_end - offset).substr(1));
  auto const found = m_anchored.find(anchor);
  if (found == m_anchored.end()) {
    stop(span(offset, m_end),
         {"別名が自分自身を指しています", "this alias is part of what it repeats"},
         {"内容を書き写してください", "write the content out"});
  }
  charge(found->second.size, span(offset, m_end));
  add(found->second.value, 0);
}

void ValueBuilder::OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                            std::string const& text) {
  note_anchor(offset_of(mark), anchor);
  auto const written = find_written(source(), offset_of(mark), text);
  auto const here = span(written.begin, written.end);
  if (text.size() > m_limits.scalar_bytes) {
    stop(here, limit_message("値が長すぎます", "this value is too long", m_limits.scalar_bytes),
         {});
  }
  charge({1, text.size(), 0}, here);
  check_lines(written);
  m_end = written.end;
  auto const cut_off = cut_off_tag(source(), offset_of(mark));
  bool const is_quoted = written.style == ScalarStyle::quoted;
  auto const quoted = source().substr(written.begin, written.end - written.begin);
  add({here, cut_off.empty() ? written_tag(tag) : cut_off,
       Scalar{is_quoted ? with_last_breaks(with_whole_characters(text), quoted) : text,
              written.style}},
      anchor);
  m_last_quoted = is_quoted ? std::optional(here) : std::nullopt;
}

void ValueBuilder::check_lines(Written const& written) {
  if (!written.closed) stop(unclosed_quote(m_file, written.begin));
  auto const block = std::find_if(m_frames.rbegin(), m_frames.rend(), [](Frame const& frame) {
    return frame.style == YAML::EmitterStyle::Block;
  });
  if (block != m_frames.rend()) {
    auto shallow = find_shallow_line(m_file, written, block->column);
    auto const bracket = shallow ? progress().open_bracket : std::nullopt;
    stop_if(bracket ? unclosed_bracket(m_file, bracket->offset) : std::move(shallow));
  }
  if (written.style == ScalarStyle::plain) stop_if(find_full_width_bar(m_file, written.begin));
  if (auto warning = find_blank_between_lines(m_file, written)) {
    m_diagnostics.add(*std::move(warning));
  }
  if (auto warning = find_swallowed_item(m_file, written)) m_diagnostics.add(*std::move(warning));
  auto lost =
      written.style == ScalarStyle::plain ? find_lost_text(m_file, written.end) : std::nullopt;
  if (lost) m_diagnostics.add(*std::move(lost));
}

void ValueBuilder::OnSequenceStart(YAML::Mark const& mark, std::string const& tag,
                                   YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
  note_anchor(offset_of(mark), anchor);
  open(offset_of(mark), {{{}, written_tag(tag), Sequence{}}, anchor, style, {}, 0, 0});
}

void ValueBuilder::OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value style) {
  note_anchor(offset_of(mark), anchor);
  open(offset_of(mark), {{{}, written_tag(tag), Mapping{}}, anchor, style, {}, 0, 0});
}

void ValueBuilder::OnMapEnd() {
  auto& mapping = std::get<Mapping>(m_frames.back().value.data);
  mapping = *unique_keys(std::move(mapping)).take(m_diagnostics);
  close();
}

void ValueBuilder::open(std::size_t offset, Frame frame) {
  std::size_t const begin = find_written(source(), offset, "x").begin;
  frame.column = std::min(column_of(source(), offset), column_of(source(), begin));
  frame.value.span = span(begin, begin + 1);
  charge({1, 0, 1}, frame.value.span);
  m_frames.push_back(std::move(frame));
  m_end = std::max(m_end, begin);
  m_last_quoted.reset();
}

void ValueBuilder::close() {
  Frame frame = std::move(m_frames.back());
  m_frames.pop_back();
  if (is_bracketed(frame)) {
    auto const bracket = source().find_first_not_of(" \t\r\n,", m_end);
    if (bracket != std::string_view::npos) m_end = bracket + 1;
  }
  frame.value.span = span(frame.value.span.offset, m_end);
  add(std::move(frame.value), frame.anchor);
}

void ValueBuilder::add(Value value, YAML::anchor_t anchor) {
  if (anchor != 0) {
    Size const size = size_of(value);
    charge(size, value.span);
    m_anchored.insert_or_assign(anchor, Anchored{value, size});
  }
  if (m_frames.empty()) {
    m_root = std::move(value);
    return;
  }
  Frame& frame = m_frames.back();
  if (auto* const sequence = std::get_if<Sequence>(&frame.value.data)) {
    sequence->items.push_back(std::move(value));
  } else if (frame.pending) {
    frame.pending->value = std::move(value);
    std::get<Mapping>(frame.value.data).entries.push_back(std::move(*frame.pending));
    frame.pending.reset();
  } else {
    stop_if(refuse_key(value, m_limits));
    frame.pending_offset = value.span.offset;
    frame.pending = Entry{std::move(std::get<Scalar>(value.data).text), value.span, {}};
  }
}

Progress ValueBuilder::progress() const {
  auto const bracketed = std::find_if(m_frames.rbegin(), m_frames.rend(),
                                      [this](Frame const& f) { return is_bracketed(f); });
  Progress progress{m_end, std::nullopt, m_last_quoted};
  if (bracketed != m_frames.rend()) progress.open_bracket = bracketed->value.span;
  return progress;
}

bool ValueBuilder::is_bracketed(Frame const& frame) const {
  auto const text = source().substr(frame.value.span.offset);
  return frame.style == YAML::EmitterStyle::Flow &&
         (text.starts_with('[') || text.starts_with('{'));
}

Value ValueBuilder::take_root() {
  bool const empty = !m_root || m_root->is_null();
  return empty ? Value{span(0, 0), {}, Mapping{}} : std::move(*m_root);
}

}  // namespace mokuhyo::input
