#pragma once
// Memory that was let go.

namespace mokuhyo {

/// Gives it back to the system. The allocator itself does so only at the end of its heap, while
/// what many sheets held lies scattered. Takes some 10 ms where hundreds of MB are held.
void give_back_memory();

}  // namespace mokuhyo
