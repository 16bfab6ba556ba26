#include "base/temporary_files.h"

#include "base/file.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace mokuhyo {

namespace fs = std::filesystem;

Result<std::unique_ptr<TemporaryFiles>> TemporaryFiles::make() {
  std::error_code failed;
  auto name = (fs::temp_directory_path(failed) / "mokuhyo-XXXXXX").string();
  if (!failed && ::mkdtemp(name.data()) != nullptr)
    return std::unique_ptr<TemporaryFiles>(new TemporaryFiles(name));
  Diagnostics said;
  auto fault = path_error(name, {"一時フォルダーを作れません", "no temporary folder can be made"});
  fault.machine_fault = true;
  said.add(std::move(fault));
  return said;
}

TemporaryFiles::~TemporaryFiles() {
  std::error_code failed;
  fs::remove_all(m_path, failed);
}

}  // namespace mokuhyo
