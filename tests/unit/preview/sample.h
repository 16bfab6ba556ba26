#pragma once
// A sheet of a test's own, and what proofs of it are made with.

#include "preview/session.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mokuhyo::preview {

/// The templates and fonts of the source tree.
[[nodiscard]] Workshop workshop();

[[nodiscard]] std::filesystem::path sample_pack();

/// A sheet that can be rendered.
inline constexpr std::string_view good_header =
    "template: soshiki-mokuhyo\n"
    "fiscal-year: 令和6年度\n"
    "department: 市民生活部\n"
    "section: 市民生活課\n"
    "created: R6.4.1\n";

inline constexpr std::string_view good_goals =
    "goals:\n"
    "  - no: 1\n"
    "    goal: 窓口業務を的確に行います。\n"
    "    indicators:\n"
    "      - {indicator: 申請率, target: 85%}\n";

/// Writes the sheet as `<folder>/<name>/header.yaml` and `goals.yaml`, and gives its folder.
std::filesystem::path write_sheet(support::TemporaryFolder const& folder, std::string const& name);

/// Refreshes `session` until no file looks as if it was being written.
Session::Outcome refresh_settled(Session& session);

}  // namespace mokuhyo::preview
