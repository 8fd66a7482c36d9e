import Foundation

// Advent-of-Code style: stacks of crates and a crane that moves them.
let input = """
        [D]    
    [N] [C]    
    [Z] [M] [P]
     1   2   3 

    move 1 from 2 to 1
    move 3 from 1 to 3
    move 2 from 2 to 1
    move 1 from 1 to 2
    """

let sections = input.components(separatedBy: "\n\n")
let drawing = sections[0].split(separator: "\n").dropLast().reversed()
let width = sections[0].split(separator: "\n").last!.split(separator: " ").count

var stacks: [[Character]] = Array(repeating: [], count: width)
for row in drawing {
    let characters = Array(row)
    for column in 0..<width {
        let index = column * 4 + 1
        guard index < characters.count, characters[index].isLetter else { continue }
        stacks[column].append(characters[index])
    }
}

struct Move {
    let count, source, target: Int
    init?(_ line: Substring) {
        let numbers = line.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        (count, source, target) = (numbers[0], numbers[1] - 1, numbers[2] - 1)
    }
}

let moves = sections[1].split(separator: "\n").compactMap(Move.init)

func run(_ moves: [Move], on stacks: [[Character]], oneByOne: Bool) -> String {
    var stacks = stacks
    for move in moves {
        let lifted = stacks[move.source].suffix(move.count)
        stacks[move.source].removeLast(move.count)
        stacks[move.target] += oneByOne ? Array(lifted.reversed()) : Array(lifted)
    }
    return String(stacks.compactMap(\.last))
}

print(stacks.map { String($0) })
print("moves:", moves.count)
print(run(moves, on: stacks, oneByOne: true))
print(run(moves, on: stacks, oneByOne: false))
print(stacks.map(\.count), stacks.joined().sorted())
