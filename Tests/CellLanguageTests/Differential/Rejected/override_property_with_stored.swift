class A { var value: Int { 1 } }
class B: A {
    override var value: Int = 2
}

print(B().value)
