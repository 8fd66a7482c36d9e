var number = 4
withUnsafeMutablePointer(to: &number) { pointer in
    pointer.pointee += 1
}
