#pragma once
// Builds one Value from the events of yaml-cpp: keeps places, follows aliases within limits, and
// reports what YAML allows but a form has no use for.

#include "base/diagnostic.h"
#include "input/load.h"
#include "input/value.h"
#include "input/written.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::input {

/// How far a document had been read when it broke off, for better messages.
struct Progress {
  std::size_t end = 0;               // of what was last understood
  std::optional<Span> open_bracket;  // of the innermost [ or { not yet closed
  std::optional<Span> last_quoted;   // the last node, if it was a quoted scalar
};

class ValueBuilder final : public YAML::EventHandler {
 public:
  /// Thrown out of yaml-cpp's parser when reading on makes no sense; the reason is reported.
  struct Stop {};

  ValueBuilder(SourceFile const& file, Limits const& limits) : m_file(file), m_limits(limits) {}

  void OnDocumentStart(YAML::Mark const& mark) override;
  void OnDocumentEnd() override;
  void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override;
  void OnAlias(YAML::Mark const& mark, YAML::anchor_t anchor) override;
  void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                std::string const& text) override;
  void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

  [[nodiscard]] Progress progress() const;
  [[nodiscard]] bool stopped() const { return m_stopped; }
  /// The document, an empty mapping if there was none.
  [[nodiscard]] Value take_root();
  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_diagnostics); }

 private:
  /// What a Value costs when an alias repeats it.
  struct Size {
    std::size_t nodes = 0;
    std::size_t bytes = 0;
    std::size_t depth = 0;
  };
  struct Anchored {
    Value value;
    Size size;
  };
  /// A sequence or mapping that is still open.
  struct Frame {
    Value value;
    YAML::anchor_t anchor = 0;
    YAML::EmitterStyle::value style = YAML::EmitterStyle::Default;
    std::optional<Entry> pending;  // a key that waits for its value
    std::size_t pending_offset = 0;
    std::size_t column = 0;  // of its first byte, in bytes
  };

  [[nodiscard]] static Size size_of(Value const& value);
  [[nodiscard]] std::string_view source() const { return m_file.text(); }
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool expects_key() const;
  [[nodiscard]] std::string_view null_word_at(std::size_t begin) const;

  [[nodiscard]] bool is_bracketed(Frame const& frame) const;

  void open(std::size_t offset, Frame frame);
  void close();
  void add(Value value, YAML::anchor_t anchor);
  /// Remembers the anchor of the node at `offset`, which it may have, until an alias repeats it.
  void note_anchor(std::size_t offset, YAML::anchor_t anchor);
  void check_has_colon(std::size_t null_offset);
  void check_lines(Written const& written);
  void charge(Size const& size, Span where);
  [[noreturn]] void stop(Diagnostic reason);
  [[noreturn]] void stop(Span where, Message message, Message hint);
  void stop_if(std::optional<Diagnostic> reason);

  SourceFile const& m_file;
  Limits const& m_limits;
  Diagnostics m_diagnostics;
  std::vector<Frame> m_frames;
  std::map<YAML::anchor_t, Anchored> m_anchored;
  std::map<std::string_view, Span> m_unused_anchors;  // by name
  std::optional<Value> m_root;
  std::optional<Span> m_last_quoted;
  Size m_total;
  std::size_t m_end = 0;  // of the last node that was read
  bool m_has_document = false;
  bool m_stopped = false;
};

}  // namespace mokuhyo::input
