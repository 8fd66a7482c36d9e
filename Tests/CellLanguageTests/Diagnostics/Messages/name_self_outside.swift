func reset() {
    self.count = 0
}
