#if os(Linux)
print("Linux")
#endif
