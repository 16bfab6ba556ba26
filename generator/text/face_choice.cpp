#include "text/face_choice.h"

#include "base/utf8.h"
#include "text/likely_character.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

namespace mokuhyo::text {
namespace {

bool is_selector(char32_t code_point) {
  return (code_point >= U'\uFE00' && code_point <= U'\uFE0F') ||
         (code_point >= U'\U000E0100' && code_point <= U'\U000E01EF');
}

bool has_glyphs(font::Face const& face, std::u32string_view codes) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    bool const varied = i + 1 < codes.size() && is_selector(codes[i + 1]);
    if (!face.glyph(codes[i], varied ? codes[i + 1] : 0)) {
      return false;
    }
    i += varied ? 1 : 0;
  }
  return true;
}

/// A face and its place in the list of those that are asked.
struct Choice {
  font::FaceId face = 0;
  std::size_t rank = 0;
};

/// At least four hexadecimal digits [U+53D1, U+1F600].
std::string number_of(char32_t code_point) {
  std::string digits(8, '0');
  auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                  static_cast<std::uint32_t>(code_point), 16)
                        .ptr;
  digits.resize(static_cast<std::size_t>(end - digits.data()));
  std::ranges::transform(digits, digits.begin(),
                         [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return "U+" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

/// "「发」(U+53D1)", or the number alone for what cannot be shown.
std::string name_of(char32_t code_point) {
  bool const is_control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
  auto const number = number_of(code_point);
  return is_control ? number : "「" + utf8::encode({&code_point, 1}) + "」(" + number + ")";
}

/// Faces in the order in which they are asked; the first `expected` ones need no warning.
struct FaceList {
  std::vector<font::FaceId> faces;
  std::size_t expected = 2;
};

FaceList regular_faces(font::Role const& role) { return {role.faces}; }

FaceList bold_faces(font::Role const& role) {
  FaceList list{role.bold, role.bold.size() + 2};
  list.faces.insert(list.faces.end(), role.faces.begin(), role.faces.end());
  return list;
}

class Chooser {
 public:
  Chooser(Written written, font::Role const& role, font::Library const& fonts)
      : m_written(written),
        m_fonts(fonts),
        m_regular(regular_faces(role)),
        m_bold(bold_faces(role)) {}

  Result<Clusters> run(Clusters clusters) {
    for (auto& cluster : clusters.items) {
      std::u32string_view const codes(clusters.codes);
      choose(cluster, codes.substr(cluster.code_offset, cluster.code_length));
    }
    return m_diagnostics.has_errors()
               ? Result<Clusters>(std::move(m_diagnostics))
               : Result<Clusters>(std::move(clusters), std::move(m_diagnostics));
  }

 private:
  void choose(Cluster& cluster, std::u32string_view codes) {
    auto const& list = cluster.bold ? m_bold : m_regular;
    auto choice = first_with(list, codes);
    if (!choice && is_selector(codes.back())) {
      choice = first_with(list, codes.substr(0, 1));
      if (choice) {
        warn_of_variant(cluster, codes);
        cluster.code_length = 1;
      }
    }
    if (!choice) {
      report_missing(cluster, codes);
      return;
    }
    cluster.face = choice->face;
    if (choice->rank >= list.expected) {
      warn_of_fallback(cluster, codes[0]);
    }
  }

  [[nodiscard]] std::optional<Choice> first_with(FaceList const& list,
                                                 std::u32string_view codes) const {
    for (std::size_t rank = 0; rank < list.faces.size(); ++rank) {
      auto const* const face = m_fonts.face(list.faces[rank]);
      if (face != nullptr && has_glyphs(*face, codes)) {
        return Choice{list.faces[rank], rank};
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] Span place_of(Cluster const& cluster) const {
    return m_written.place({cluster.text_offset, cluster.text_offset + cluster.text_length});
  }

  void report_missing(Cluster const& cluster, std::u32string_view codes) {
    auto const* const shown = std::ranges::find_if(codes, [&](char32_t c) {
      return !first_with(m_regular, {&c, 1});
    });
    auto const code_point = shown == codes.end() ? codes[0] : *shown;
    m_diagnostics.add({Severity::error,
                       place_of(cluster),
                       {},
                       {name_of(code_point) + "の字形を持つ書体がありません",
                        "no font has a glyph for " + name_of(code_point)},
                       hint_for(code_point),
                       false,
                       code_point});
  }

  void warn_of_fallback(Cluster const& cluster, char32_t code_point) {
    auto const& face = m_fonts.face(cluster.face)->postscript_name();
    m_diagnostics.add({Severity::warning,
                       place_of(cluster),
                       {},
                       {name_of(code_point) + "は本来の書体にないため " + face + " で印字します",
                        name_of(code_point) + " is not in the usual fonts and is set in " + face},
                       likely_hint(code_point),
                       false,
                       code_point});
  }

  void warn_of_variant(Cluster const& cluster, std::u32string_view codes) {
    m_diagnostics.warning(
        place_of(cluster),
        {name_of(codes[0]) + "の指定された異体字を持つ書体がないため、通常の字形で印字します",
         "no font has this variant of " + name_of(codes[0]) + "; its usual form is set"},
        {"異体字を持つ書体を fonts/gaiji.ttf に置いてください",
         "put a font that has the variant at fonts/gaiji.ttf"});
  }

  static Message likely_hint(char32_t code_point) {
    auto const likely = likely_character(code_point);
    if (!likely) {
      return {};
    }
    auto const name = name_of(*likely);
    return {name + "の誤りではありませんか", "is " + name + " meant?"};
  }

  static Message hint_for(char32_t code_point) {
    auto const likely = likely_hint(code_point);
    return !likely.empty()
               ? likely
               : Message{"別の文字で書くか、字形を持つ書体を fonts/gaiji.ttf に置いてください",
                         "write another character, or put a font that has it at fonts/gaiji.ttf"};
  }

  Written m_written;
  font::Library const& m_fonts;
  FaceList m_regular, m_bold;
  Diagnostics m_diagnostics;
};

}  // namespace

Result<Clusters> choose_faces(Clusters clusters, Written written, std::string_view role_name,
                              font::Library const& fonts) {
  auto const* const role = fonts.role(role_name);
  if (role == nullptr) {
    Diagnostics unknown;
    unknown.error(written.span,
                  {"書体の役割「" + std::string(role_name) + "」はありません",
                   "there is no font role \"" + std::string(role_name) + "\""},
                  {"fonts/catalog.yaml の roles にある名前を書いてください",
                   "write a name that stands under roles in fonts/catalog.yaml"});
    return unknown;
  }
  return Chooser(written, *role, fonts).run(std::move(clusters));
}

}  // namespace mokuhyo::text
