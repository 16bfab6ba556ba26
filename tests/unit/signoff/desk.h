#pragma once
// A sheet on a desk: it is written, signed and tampered with on disk, as people do.

#include "signoff/inspection.h"
#include "signoff/recording.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace mokuhyo::signoff {

class Desk {
 public:
  /// A form with boxes for three, the last of whom signs first, and a sheet with two goals.
  Desk();

  /// Replaces a file of the sheet [goals.yaml].
  void write(std::string const& file, std::string const& text) const;
  /// Replaces the template with `blocks`, which end with a line end.
  void write_form(std::string const& blocks) const;
  [[nodiscard]] std::string record() const;

  /// The name of what the sheet says now.
  [[nodiscard]] std::string content() const;

  /// Signs on disk; gives the English messages.
  std::vector<std::string> sign(Signer const& signer) const;
  std::vector<std::string> sign(std::string const& role, std::string const& name,
                                input::Date date = {2024, 4, 2}) const;

  /// The stage, and what has changed [changed: goals.1.goal]; or the English messages.
  [[nodiscard]] std::string state() const;

 private:
  support::TemporaryFolder m_folder;
};

}  // namespace mokuhyo::signoff
