enum Command {
    case push(Int), pop, add, halt
}

struct VM {
    var stack: [Int] = []

    mutating func run(_ program: [Command]) -> Int {
        for (pc, c) in program.enumerated() {
            switch c {
            case .push(let n): stack.append(n)
            case .pop: _ = stack.popLast()
            case .add:
                guard let a = stack.popLast(), let b = stack.popLast() else {
                    fatalError("stack underflow at pc=\(pc)")
                }
                stack.append(a + b)
            case .halt: return stack.last ?? 0
            }
        }
        fatalError("program ended without halt")
    }
}

var vm = VM()
print(vm.run([.push(2), .push(3), .add, .halt]))
vm.stack = []
print(vm.run([.push(1), .pop, .push(4), .halt]))
vm.stack = []
defer { print("never printed") }
print(vm.run([.push(1), .add, .halt]))
