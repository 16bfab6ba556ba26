#include "text/itemizer.h"

#include "base/result.h"
#include "base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

namespace mokuhyo::text {
namespace {

constexpr char32_t zero_width_space = U'\u200B';

UNormalizer2 const* composer() {
  UErrorCode status = U_ZERO_ERROR;
  auto const* const nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) {
    internal_error("ICU has no NFC data");
  }
  return nfc;
}

bool extends(char32_t code_point) {
  return code_point >= U'\u0300' &&
         u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_GRAPHEME_EXTEND) != 0;
}

bool holds_together(char32_t code_point) {
  return code_point == U'\u00A0' || code_point == U'\u202F' || code_point == U'\u2007' ||
         code_point == U'\u2011';
}

// Blanks of all widths are drawn with the two that every face has.
char32_t shown(char32_t code_point, CharacterClass character_class) {
  switch (character_class) {
    case CharacterClass::word_space: return U' ';
    case CharacterClass::ideographic_space: return U'\u3000';
    default: return code_point;
  }
}

class Itemizer {
 public:
  Itemizer(std::string_view text, std::span<ByteRange const> hidden)
      : m_text(text), m_hidden(hidden) {
    m_clusters.items.reserve(text.size() / 3 + 1);
    m_clusters.codes.reserve(text.size() / 3 + 1);
  }

  Clusters run() {
    for (pass_over_hidden(); m_offset < m_text.size(); pass_over_hidden()) {
      auto const decoded = utf8::decode(m_text.substr(m_offset));
      take(decoded.code_point);
      m_offset += decoded.length;
      grow_last();
    }
    return std::move(m_clusters);
  }

 private:
  void pass_over_hidden() {
    while (!m_hidden.empty() && m_hidden.front().begin == m_offset) {
      m_offset = m_hidden.front().end;
      m_hidden = m_hidden.subspan(1);
      m_begin = m_clusters.items.empty() ? m_offset : m_begin;
      m_is_closed = true;
    }
  }

  // What has been taken belongs to the last cluster, unless markup stands between.
  void grow_last() {
    if (!m_clusters.items.empty() && !m_is_closed) {
      auto& last = m_clusters.items.back();
      last.text_length = static_cast<std::uint32_t>(m_offset) - last.text_offset;
    }
  }

  void take(char32_t code_point) {
    if (is_invisible(code_point)) {
      hide(code_point);
    } else if (extends(code_point) && can_extend()) {
      extend(code_point);
    } else {
      begin(code_point);
    }
  }

  // Invisible characters before the first visible one belong to it.
  void hide(char32_t code_point) {
    if (!m_clusters.items.empty()) {
      m_clusters.items.back().joining =
          code_point == zero_width_space ? Joining::may_break : Joining::joined;
    }
  }

  [[nodiscard]] bool can_extend() const {
    return !m_clusters.items.empty() && !m_is_closed &&
           !is_blank(m_clusters.items.back().kind.character_class);
  }

  void extend(char32_t code_point) {
    auto& codes = m_clusters.codes;
    auto const composite = unorm2_composePair(m_composer, static_cast<UChar32>(codes.back()),
                                              static_cast<UChar32>(code_point));
    if (composite >= 0) {
      codes.back() = static_cast<char32_t>(composite);
      return;
    }
    codes.push_back(code_point);
    ++m_clusters.items.back().code_length;
  }

  void begin(char32_t code_point) {
    Cluster cluster;
    cluster.text_offset = static_cast<std::uint32_t>(m_clusters.items.empty() ? m_begin : m_offset);
    cluster.code_offset = static_cast<std::uint32_t>(m_clusters.codes.size());
    cluster.code_length = 1;
    cluster.kind = character_kind(code_point);
    cluster.joining = holds_together(code_point) ? Joining::joined : Joining::none;
    m_clusters.codes.push_back(shown(code_point, cluster.kind.character_class));
    m_clusters.items.push_back(cluster);
    m_is_closed = false;
  }

  std::string_view m_text;
  std::span<ByteRange const> m_hidden;  // what is still to come
  std::size_t m_offset = 0;
  bool m_is_closed = false;  // nothing can be added to the last cluster
  std::size_t m_begin = 0;   // where the first cluster begins, invisible characters included
  UNormalizer2 const* m_composer = composer();
  Clusters m_clusters;
};

}  // namespace

Clusters itemize(std::string_view text, std::span<ByteRange const> hidden) {
  return Itemizer(text, hidden).run();
}

}  // namespace mokuhyo::text
