func element<C: RandomAccessCollection>(of values: C, at place: C.Index) -> C.Element { values[place] }
print(element(of: 10..<20, at: 19))
print(element(of: ["a", "b"], at: 1))
print(element(of: 10..<20, at: 20))
