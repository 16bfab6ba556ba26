#pragma once
// Which font files lie mapped in memory, so that a run can tell when one of them is changed under
// it, and which. The list is one for the whole program, because a signal handler asks for it.

#include <filesystem>
#include <string_view>

namespace mokuhyo::font {

/// Remembers that the file at `path`, as it now stands on the disk, lies mapped at `bytes`. Safe to
/// call from several threads.
void remember_mapping(std::filesystem::path const& path, std::string_view bytes);

/// The path of the file that is mapped where `address` is; empty if there is none. A signal handler
/// may ask.
[[nodiscard]] std::string_view mapped_file_at(void const* address);

/// The path of a file that is no longer what it was when it was mapped: written to, cut, or
/// touched; empty if there is none. One that another has taken the place of by name is still what
/// it was. A signal handler may ask.
[[nodiscard]] std::string_view changed_file();

}  // namespace mokuhyo::font
