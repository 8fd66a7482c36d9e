func take(_ text: consuming String) -> Int { text.count }
struct File: ~Copyable {}
