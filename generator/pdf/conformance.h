#pragma once
// What the standards that a file claims ask of a document's content, as far as the writer cannot
// see to it itself. CONFORMANCE.md lists all clauses.

#include "base/diagnostic.h"
#include "frame/frame.h"
#include "pdf/claims.h"
#include "pdf/side.h"

#include <optional>

namespace mokuhyo::pdf {

/// Goes through a document part by part.
class Conformance {
 public:
  explicit Conformance(Claims const& claims) : m_claims(claims) {}

  void check(frame::Document const& part, Side side = Side::back);
  /// Errors for all that would make the claims untrue; empty when they hold. Characters without a
  /// glyph and dates that are none are errors whatever is claimed. Of `about` only what concerns
  /// the document as a whole is looked at.
  [[nodiscard]] Diagnostics finish(frame::Document const& about) &&;

 private:
  void check_structure(frame::Document const& part, Side side);
  void check_first_heading();
  [[nodiscard]] bool asks_for_structure() const;

  Claims m_claims;
  Diagnostics m_texts, m_structure;
  // Of either side, if there is one.
  std::optional<frame::Element> m_front_heading, m_back_heading;
};

/// What is wrong with a document of one part.
[[nodiscard]] Diagnostics violations(frame::Document const& document, Claims const& claims = {});

}  // namespace mokuhyo::pdf
