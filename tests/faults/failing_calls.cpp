// A library to be preloaded: makes one system call of a program fail, or ends the program in it.
//
//   FAULT_CALL    the call's name [write]
//   FAULT_AT      the how many-th of them fails; 0 or more than there are: none
//   FAULT_ERRNO   with which errno; 0: the program is killed there (SIGKILL)
//   FAULT_CUT     a file that is cut to 4096 bytes just after the call, which then succeeds
//   FAULT_SPOIL   a file that is overwritten from end to end just after the call, which succeeds
//   FAULT_COUNT   a file that gets the number of such calls at the end

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

char const* variable(char const* name) {
  char const* const value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::atomic<int> calls = 0;

/// Writes the count when the program ends.
struct Reporter {
  ~Reporter() {
    std::string const path = variable("FAULT_COUNT");
    if (path.empty()) return;
    if (auto* const file = std::fopen(path.c_str(), "w")) {
      std::fprintf(file, "%d", calls.load());
      std::fclose(file);
    }
  }
} const reporter;

/// True if this call of `name` is the one that is to fail; errno is set then.
bool fails(char const* name) {
  if (std::string(variable("FAULT_CALL")) != name) return false;
  if (++calls != std::atoi(variable("FAULT_AT"))) return false;
  if (*variable("FAULT_CUT") != '\0' || *variable("FAULT_SPOIL") != '\0') return false;
  int const error = std::atoi(variable("FAULT_ERRNO"));
  if (error == 0) std::raise(SIGKILL);
  errno = error;
  return true;
}

template <class Function>
Function* original(char const* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// The file keeps its length and its place on the disk.
void overwrite(char const* path) {
  auto* const file = std::fopen(path, "r+");
  if (file == nullptr || std::fseek(file, 0, SEEK_END) != 0) std::abort();
  auto const size = std::ftell(file);
  std::rewind(file);
  for (long i = 0; i < size; ++i) std::fputc(0x5A, file);
  std::fclose(file);
}

void change_file_after_call() {
  if (calls != std::atoi(variable("FAULT_AT"))) return;
  auto const* const cut = variable("FAULT_CUT");
  if (*cut != '\0' && ::truncate(cut, 4096) != 0) std::abort();
  auto const* const spoilt = variable("FAULT_SPOIL");
  if (*spoilt != '\0') overwrite(spoilt);
}

int open_with(char const* name, char const* path, int flags, mode_t mode) {
  if (fails("open")) return -1;
  return original<int(char const*, int, ...)>(name)(path, flags, mode);
}

}  // namespace

extern "C" {

ssize_t write(int fd, void const* bytes, size_t size) {
  if (fails("write")) return -1;
  return original<ssize_t(int, void const*, size_t)>("write")(fd, bytes, size);
}

int fsync(int fd) { return fails("fsync") ? -1 : original<int(int)>("fsync")(fd); }

int rename(char const* from, char const* to) {
  return fails("rename") ? -1 : original<int(char const*, char const*)>("rename")(from, to);
}

int linkat(int from_folder, char const* from, int to_folder, char const* to, int flags) {
  if (fails("linkat")) return -1;
  return original<int(int, char const*, int, char const*, int)>("linkat")(from_folder, from,
                                                                          to_folder, to, flags);
}

int open(char const* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  auto const mode = va_arg(more, mode_t);
  va_end(more);
  return open_with("open", path, flags, mode);
}

int open64(char const* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  auto const mode = va_arg(more, mode_t);
  va_end(more);
  return open_with("open64", path, flags, mode);
}

ssize_t read(int fd, void* bytes, size_t size) {
  return fails("read") ? -1 : original<ssize_t(int, void*, size_t)>("read")(fd, bytes, size);
}

// Both names are in use, for the same function.
void* mmap64(void* address, size_t size, int protection, int flags, int fd, off_t offset) {
  if (fd >= 0 && fails("mmap")) return MAP_FAILED;
  auto* const mapped = original<void*(void*, size_t, int, int, int, off_t)>("mmap64")(
      address, size, protection, flags, fd, offset);
  if (fd >= 0) change_file_after_call();
  return mapped;
}

// libharu's only way to memory.
void* HPDF_GetMem(void* memory, unsigned size) {
  auto const get = original<void*(void*, unsigned)>("HPDF_GetMem");
  if (!fails("HPDF_GetMem")) return get(memory, size);
  // It fails as it would: the first field of its record of memory is that of errors.
  constexpr unsigned long out_of_memory = 0x1015;
  auto const record = original<unsigned long(void*, unsigned long, unsigned long)>("HPDF_SetError");
  (void)record(*static_cast<void**>(memory), out_of_memory, 0);
  return nullptr;
}

void* mmap(void* address, size_t size, int protection, int flags, int fd, off_t offset) {
  return mmap64(address, size, protection, flags, fd, offset);
}

}  // extern "C"
