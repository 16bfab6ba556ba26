#pragma once
// The live preview: serves the pages of a path until the program is ended.

#include "preview/proof.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mokuhyo::preview {

struct PreviewOptions {
  std::filesystem::path path;  // of a sheet, a pack, or a folder of them
  Workshop workshop;
  int port = 0;                             // 0: the usual one, or any free one if that is taken
  std::vector<std::string> editor;          // the words of its command; empty if none was named
  std::function<std::string()> today = {};  // the day of sign-offs; nothing: the page cannot sign
};

/// The port that is taken when nothing else is asked for, so that pages that are still open find a
/// preview that was started again.
inline constexpr int usual_port = 8417;

/// Serves until the process ends. `on_ready` is called with the address to open once it can be
/// opened. Errors are the machine's: the port is taken, PDF.js is not installed.
[[nodiscard]] Diagnostics serve(PreviewOptions const& options,
                                std::function<void(std::string const& address)> const& on_ready);

/// Opens `address` in the user's browser; false if that cannot be started.
[[nodiscard]] bool open_in_browser(std::string const& address);

}  // namespace mokuhyo::preview
