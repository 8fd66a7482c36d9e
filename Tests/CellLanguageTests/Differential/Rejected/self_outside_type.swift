func reset() {
    self.count = 0
}

var count = 3
reset()
print(count)
