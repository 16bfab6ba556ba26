#pragma once
// Chooses size and column widths of one sheet.

#include "layout/sheet_fitter.h"

#include <memory>
#include <optional>
#include <vector>

namespace mokuhyo::layout {

/// What kept the size of a sheet from growing.
enum class SizeLimit { largest_size, page_height, whole_words, flows_on };

struct SheetFit {
  SheetSetting setting;
  SizeLimit limit = SizeLimit::largest_size;
};

/// What a sheet has to keep to, of its template or of its pack.
struct SheetBounds {
  Length largest;              // size
  std::vector<Length> widths;  // of the main grid's columns; empty where the sheet chooses them

  bool operator==(SheetBounds const&) const = default;
};

/// Whether a sheet holds the shaped texts of its grids all the time. Those of many sheets fill
/// the memory: then they are shaped again for the sheet that is at work.
enum class TextsOf { few_sheets, many_sheets };

/// A sheet that is to be fitted. What has been found out about its texts stays when they are let
/// go, so that sheets can be searched together.
class Fitting {
 public:
  explicit Fitting(MeasuredSheet sheet, TextsOf texts = TextsOf::few_sheets)
      : m_sheet(std::move(sheet)), m_texts(texts) {}
  /// The fitters point to the sheet.
  Fitting(Fitting const&) = delete;
  Fitting& operator=(Fitting const&) = delete;
  ~Fitting() = default;

  [[nodiscard]] MeasuredSheet const& sheet() const { return m_sheet; }
  [[nodiscard]] form::Form const& form() const { return *m_sheet.form; }
  /// The search with the usual spacing, and with the tightest.
  [[nodiscard]] SheetFitter const& usual() { return fitter(m_usual, Tightness::usual); }
  [[nodiscard]] SheetFitter const& tightest() { return fitter(m_tightest, Tightness::tightest); }

  /// Ends work on the sheet for now; its texts are let go if there are many.
  void rest();
  /// Begins work on the sheet again: shapes its texts if they were let go.
  void resume(ParagraphStore& store);

  /// The fit: the largest size with the usual spacing, else the largest at which the sheet fits
  /// with the tightest, else the smallest, over as many pages as it takes. Asks the texts.
  [[nodiscard]] SheetFit fit(SheetBounds const& bounds);

 private:
  [[nodiscard]] SheetFitter const& fitter(std::optional<SheetFitter>& kept, Tightness tightness);
  [[nodiscard]] SizeLimit limit_above(Length size, std::vector<Length> const* given);

  MeasuredSheet m_sheet;
  TextsOf m_texts;
  bool m_has_texts = true;
  std::optional<SheetSteps> m_steps;
  std::optional<SheetFitter> m_usual, m_tightest;
};

/// The sheets of a document.
using Fittings = std::vector<std::shared_ptr<Fitting>>;

}  // namespace mokuhyo::layout
