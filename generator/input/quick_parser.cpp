#include "input/quick_parser.h"

#include "base/utf8.h"

#include <yaml.h>

#include <algorithm>
#include <array>

namespace mokuhyo::input {
namespace {

/// YAML 1.1, by which libyaml goes, has line breaks that YAML 1.2 takes for text; and it passes
/// over a byte order mark that begins a line.
bool has_old_marks(std::string_view source) {
  constexpr std::array<std::string_view, 4> marks{"\u0085", "\u2028", "\u2029", "\uFEFF"};
  return std::any_of(marks.begin(), marks.end(), [source](std::string_view each) {
    return source.find(each) != std::string_view::npos;
  });
}

/// libyaml counts characters, we count bytes. Quick as long as places come in order.
class Offsets {
 public:
  explicit Offsets(std::string_view source) : m_source(source) {}

  [[nodiscard]] std::size_t at(std::size_t characters) {
    if (characters < m_characters) m_characters = m_bytes = 0;
    while (m_characters < characters && m_bytes < m_source.size()) {
      ++m_bytes;
      while (m_bytes < m_source.size() && utf8::is_continuation(m_source[m_bytes])) ++m_bytes;
      ++m_characters;
    }
    return m_bytes;
  }

 private:
  std::string_view m_source;
  std::size_t m_characters = 0, m_bytes = 0;
};

class Event {
 public:
  Event() = default;
  Event(Event const&) = delete;
  Event& operator=(Event const&) = delete;
  ~Event() { yaml_event_delete(&m_event); }

  [[nodiscard]] bool read_from(yaml_parser_t& parser) {
    return yaml_parser_parse(&parser, &m_event) == 1;
  }
  [[nodiscard]] yaml_event_t const* operator->() const { return &m_event; }

 private:
  yaml_event_t m_event{};
};

class QuickParser {
 public:
  QuickParser(std::string_view source, ValueBuilder& builder)
      : m_source(source), m_offsets(source), m_builder(builder) {
    if (yaml_parser_initialize(&m_parser) == 0) return;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    auto const* const bytes = reinterpret_cast<unsigned char const*>(source.data());
    yaml_parser_set_input_string(&m_parser, bytes, source.size());
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    m_has_memory = true;
  }
  QuickParser(QuickParser const&) = delete;
  QuickParser& operator=(QuickParser const&) = delete;
  ~QuickParser() { yaml_parser_delete(&m_parser); }

  [[nodiscard]] bool run() {
    for (bool ended = !m_has_memory; !ended;) {
      Event event;
      if (!event.read_from(m_parser) || !take(event)) return false;
      ended = event->type == YAML_STREAM_END_EVENT;
    }
    return m_has_memory;
  }

 private:
  /// False for what is not plain.
  [[nodiscard]] bool take(Event const& event) {
    auto const& data = event->data;
    switch (event->type) {
      case YAML_DOCUMENT_START_EVENT: return data.document_start.implicit != 0 && begin(event);
      case YAML_DOCUMENT_END_EVENT: return data.document_end.implicit != 0;
      case YAML_SCALAR_EVENT: return is_bare(data.scalar) && take_scalar(event);
      case YAML_SEQUENCE_START_EVENT: return is_bare(data.sequence_start) && open_sequence(event);
      case YAML_MAPPING_START_EVENT: return is_bare(data.mapping_start) && open_mapping(event);
      case YAML_SEQUENCE_END_EVENT: m_builder.OnSequenceEnd(); return true;
      case YAML_MAPPING_END_EVENT: m_builder.OnMapEnd(); return true;
      case YAML_ALIAS_EVENT: return false;
      default: return true;
    }
  }

  template <typename Node>
  [[nodiscard]] static bool is_bare(Node const& node) {
    return node.anchor == nullptr && node.tag == nullptr;
  }

  [[nodiscard]] YAML::Mark mark(Event const& event) {
    YAML::Mark mark;
    mark.pos = static_cast<int>(m_offsets.at(event->start_mark.index));
    return mark;
  }

  [[nodiscard]] char character_at(int place) const {
    bool const is_inside = place >= 0 && static_cast<std::size_t>(place) < m_source.size();
    return is_inside ? m_source[static_cast<std::size_t>(place)] : '\0';
  }

  [[nodiscard]] bool begin(Event const& event) {
    m_builder.OnDocumentStart(mark(event));
    return true;
  }

  [[nodiscard]] bool take_scalar(Event const& event) {
    auto const& scalar = event->data.scalar;
    auto const here = mark(event);
    if (scalar.length == 0 && scalar.style == YAML_PLAIN_SCALAR_STYLE) return take_null(here);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    auto const* const bytes = reinterpret_cast<char const*>(scalar.value);
    std::string_view const text(bytes, scalar.length);
    m_builder.OnScalar(here, {}, 0, std::string(text));
    return !ends_in_blank_line(text);
  }

  /// Of the line breaks at the end of a quoted text yaml-cpp keeps one, or none of breaks alone.
  [[nodiscard]] static bool ends_in_blank_line(std::string_view text) {
    return text == "\n" || text.ends_with("\n\n");
  }

  /// Elsewhere than after a colon or a dash, nothing is written for a key or by mistake.
  [[nodiscard]] bool take_null(YAML::Mark const& here) {
    char const before = character_at(here.pos - 1);
    m_builder.OnNull(here, 0);
    return before == ':' || before == '-';
  }

  [[nodiscard]] bool open_sequence(Event const& event) {
    bool const flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    m_builder.OnSequenceStart(mark(event), {}, 0, style_of(flow));
    return true;
  }

  /// [a: b] is a mapping without braces.
  [[nodiscard]] bool open_mapping(Event const& event) {
    bool const flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    auto const here = mark(event);
    m_builder.OnMapStart(here, {}, 0, style_of(flow));
    return !flow || character_at(here.pos) == '{';
  }

  [[nodiscard]] static YAML::EmitterStyle::value style_of(bool flow) {
    return flow ? YAML::EmitterStyle::Flow : YAML::EmitterStyle::Block;
  }

  std::string_view m_source;
  Offsets m_offsets;
  ValueBuilder& m_builder;
  yaml_parser_t m_parser{};
  bool m_has_memory = false;
};

}  // namespace

bool parse_quickly(SourceFile const& file, ValueBuilder& builder) {
  return !has_old_marks(file.text()) && QuickParser(file.text(), builder).run();
}

}  // namespace mokuhyo::input
