// The bound as a process of its own, to be held against `mokuhyo render`: its work is what
// `stages --bound` wrote.
//
//   bound WORK

#include "bench/bound.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  std::string const bytes{std::istreambuf_iterator<char>(file), {}};
  std::printf("%zu bytes\n", mokuhyo::bench::do_work(mokuhyo::bench::from_bytes(bytes)));
  return 0;
}
